import { connect } from '../../extension/src/server/connect-in-worker.js';
import { serve } from '../../extension/src/server/serve.js';

// The same server as the extension's: what makes reports and reads documents is loaded when it is asked for.
serve(connect());
