import { createContext, useContext } from 'react';
import type { Judged } from '../../app/describeCustomer';

/** Opens the dossier of a customer, by its id, from what is known of it. */
export type OpenDossier = (judged: Judged, customer: string) => void;

export const OpenDossierContext = createContext<OpenDossier | null>(null);

/** By which a part deep in a page opens a dossier; null where the part stands alone. */
export const useOpenDossier = (): OpenDossier | null => useContext(OpenDossierContext);
