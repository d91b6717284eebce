import type { CommandRuntime } from '../commandRuntime';
import type { FunctionRuntime } from '../functionRuntime';
import type { PaneVisibility } from '../paneVisibility';
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

/** office.js tells it that actions can be run. */
const addinInternalClass: RemoteClass<CommandRuntime> = {
  name: 'AddinInternalService',
  scalars: {},
  methods: { NotifyActionHandlerReady: (commands) => commands.setActionsReady() },
};

/** Whether the add-in's pane is in sight. */
const appRuntimeClass: RemoteClass<PaneVisibility> = {
  name: 'AppRuntimeService',
  scalars: {},
  methods: {
    GetAppRuntimeState: (pane) => pane.state,
    SetAppRuntimeState: (pane, [state]) => pane.ask(state),
  },
};

/** What stands behind the services. */
export interface Services {
  readonly functions: FunctionRuntime;
  readonly commands: CommandRuntime;
  readonly pane: PaneVisibility;
}

/** A service by the type name that office.js asks for. */
export function service(name: string, { functions, commands, pane }: Services): RemoteObject {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return remote(customFunctionsClass, functions);
    case 'Microsoft.InternalService.AddinInternalService':
      return remote(addinInternalClass, commands);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return remote(appRuntimeClass, pane);
    default:
      throw new UnknownMember(name);
  }
}
