import { apiVersion } from '../api/generated/sdk.json';

/** In which version of the API a trigger asks, and has a new endpoint tell whole events. */
export const API_VERSION = apiVersion;
