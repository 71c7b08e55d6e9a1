/** Makes a value and all below it unchangeable: whoever writes to it afterwards throws. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) {
    return value;
  }
  Object.freeze(value);
  for (const part of value instanceof Map ? [...value.values()] : Object.values(value)) freezeDeep(part);
  return value;
}
