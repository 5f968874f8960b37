// What a program saves along with a model: any JSON object.

const MAX_LENGTH = 1024 * 1024;

function isPlain(x: unknown): boolean {
  if (x === null || ['string', 'number', 'boolean'].includes(typeof x)) return true;
  if (typeof x !== 'object') return false;
  return (Array.isArray(x) || Object.getPrototypeOf(x) === Object.prototype) && Object.values(x as object).every(isPlain);
}

/** Throws unless metadata is a plain object. @param isSaving Warns where it is so large that it does not belong there. */
export function checkMetadata(metadata: unknown, modelName: string, isSaving = false): void {
  if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata) || !isPlain(metadata)) {
    throw new Error('User-defined metadata is expected to be a JSON object, but is not.');
  }
  if (!isSaving) return;
  const {length} = JSON.stringify(metadata);
  if (length > MAX_LENGTH) {
    console.warn(`User-defined metadata of model "${modelName}" is too large in size (length=${length} when serialized). It is not recommended to store such large objects in user-defined metadata. Please make sure its serialized length is <= ${MAX_LENGTH}.`);
  }
}
