import type { FunctionRuntime } from '../functionRuntime';
import { UnknownMember } from '../wire/hostError';
import { type RemoteClass, type RemoteObject, remote } from '../wire/remoteClass';

const customFunctionsClass: RemoteClass<FunctionRuntime> = {
  name: 'CustomFunctions',
  scalars: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (runtime) => runtime.setReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (runtime, [results]) => runtime.take(results),
  },
};

/** office.js tells it that ribbon actions can be run. */
const addinInternalClass: RemoteClass<null> = {
  name: 'AddinInternalService',
  scalars: {},
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** A service by the type name that office.js asks for. */
export function service(name: string, functions: FunctionRuntime): RemoteObject {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return remote(customFunctionsClass, functions);
    case 'Microsoft.InternalService.AddinInternalService':
      return remote(addinInternalClass, null);
    default:
      throw new UnknownMember(name);
  }
}
