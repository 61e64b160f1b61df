/** What to open in the workbench; all paths are absolute. */
export interface WorkbenchContent {
    /** A path on disk, or the uri of a folder elsewhere. */
    readonly folder?: string | undefined;
    /** A file that names several folders. */
    readonly workspace?: string | undefined;
    readonly extensionDevelopmentPaths?: readonly string[];
    readonly extensionTestsPath?: string | undefined;
}

export function workbenchUrl(serverUrl: string, content: WorkbenchContent): string {
    const remote = (path: string) => `vscode-remote://${new URL(serverUrl).host}${encodeURI(path)}`;
    const payload = (content.extensionDevelopmentPaths ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]);
    if (content.extensionTestsPath) {
        payload.push(['extensionTestsPath', remote(content.extensionTestsPath)]);
    }
    const url = new URL(serverUrl);
    if (content.workspace) {
        url.searchParams.set('workspace', content.workspace);
    } else if (content.folder) {
        url.searchParams.set('folder', content.folder);
    } else {
        url.searchParams.set('ew', 'true');
    }
    url.searchParams.set('payload', JSON.stringify(payload));
    return url.href;
}
