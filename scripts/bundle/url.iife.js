// Stands in for import.meta.url in the script-tag bundle; a classic worker has no document, only its own address.
export const moduleUrl = globalThis.document?.currentScript?.src ?? globalThis.location?.href;
