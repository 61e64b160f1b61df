import { type CheckedWorkspace, checkWorkspace } from './check.js';
import { EarlierCheck } from './earlier-check.js';
import { RecordedDisk } from './inputs.js';

/**
 * Checks a workspace, unless nothing at all has changed since an earlier check: then what that one found. What is told of
 * a samenwerking must be plain data.
 */
export const checkUnlessKnown: typeof checkWorkspace = async <Samenwerking>(
    ...[workspace, context, tell, options]: Parameters<typeof checkWorkspace<Samenwerking>>
) => {
    const { root, named } = workspace;
    const { cwd, norm, ernst, profiel, peildatum } = context;
    const earlier = new EarlierCheck<CheckedWorkspace<Samenwerking>['files']>(
        { root, named: [...named], cwd, norm, ernst, profiel },
        { peildatum },
    );
    const known = await earlier.recall();
    if (known) {
        return { files: known, problems: [] };
    }
    const source = new RecordedDisk();
    const checked = await checkWorkspace(workspace, context, tell, { ...options, source });
    if (checked.problems.length === 0) {
        await earlier.keep(checked.files, source.takenIn);
    }
    return checked;
};
