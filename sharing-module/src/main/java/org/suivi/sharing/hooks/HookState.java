package org.suivi.sharing.hooks;

/** Whether a hook gets messages. */
public enum HookState { ACTIVE, PAUSED }
