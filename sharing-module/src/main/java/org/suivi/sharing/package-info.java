/**
 * The language that every module of Suivi shares: who is asking ({@link org.suivi.sharing.Viewer}), to whom access can
 * be given ({@link org.suivi.sharing.Party}), what happened ({@link org.suivi.sharing.Fact}) and why something was not
 * done ({@link org.suivi.sharing.Refusal}). It knows neither profiles nor notes; both appear here as ids only.
 */
package org.suivi.sharing;
