/** Text from elsewhere for a list or the status bar, where VS Code would make a picture of `$(name)`. */
export function withoutIcons(text: string): string {
    return text.replaceAll('$(', '$ (');
}

/** Text from elsewhere for a message, where VS Code would make a link of `[text](command:…)`: a click would run it. */
export function withoutLinks(text: string): string {
    return text.replaceAll('](', '] (');
}
