import { connectWith, type GraphAdapters } from './adapters';
import type { GraphConfig } from './config';
import { createIdentity } from './identity';

/** Wires the adapters to Office's sign-in; this brings in MSAL, the SDK and zod, so it is only ever loaded on use. */
export const connect = (config: GraphConfig): GraphAdapters => connectWith(config, createIdentity(config));
