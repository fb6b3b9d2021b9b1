package org.suivi.profiles.roster.online;

/** When a source is asked without anybody asking for it. */
public enum Rhythm { MANUAL, DAILY, HOURS }
