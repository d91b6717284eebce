type Words = Record<string, unknown>;

/**
 * Puts what office.js needs of Microsoft's old Ajax library into a window. The script for classic Outlook waits
 * for that library, which Microsoft's package does not hold and which would come from elsewhere on the net. Names
 * and behaviour are the library's; only the members that the script uses are here.
 */
export function installMicrosoftAjax(window: Window): void {
  const scope = window as unknown as {
    Function: FunctionConstructor & Words;
    Error: ErrorConstructor & Words;
  } & Words;
  const type = scope.Function;
  type['registerNamespace'] = (name: string): void => {
    let place: Words = scope;
    for (const part of name.split('.')) {
      place[part] ??= {};
      place = place[part] as Words;
    }
  };
  // Classes are plain functions here: nothing asks for their names or ancestors.
  const registerClass = function <T>(this: T): T {
    return this;
  };
  type['registerClass'] = registerClass;
  Object.defineProperty(type.prototype, 'registerClass', { value: registerClass, configurable: true });
  type['_validateParams'] = () => null;
  scope['Type'] = type;
  scope['Sys'] = {
    StringBuilder: class {},
    Debug: { trace() {} },
    Browser: { agent: {}, InternetExplorer: null },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  for (const name of ['argument', 'parameterCount']) {
    scope.Error[name] = (message?: string): Error => new scope.Error(message ?? name);
  }
}
