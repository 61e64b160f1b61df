/** Files that are part of the program as text: esbuild's text loader and vitest.config.ts both import them so. */
declare module '*.samenwerking' {
    const text: string;
    export default text;
}

declare module '*.css' {
    const text: string;
    export default text;
}
