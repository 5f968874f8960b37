// Stands in for import.meta.url in the CommonJS bundle.
import { pathToFileURL } from 'node:url';
export const moduleUrl = pathToFileURL(__filename).href;
