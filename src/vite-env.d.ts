/// <reference types="vite/client" />

/** Names the build of the program: the version in package.json. */
declare const __APP_BUILD__: string;
