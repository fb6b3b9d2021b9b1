package org.suivi.web.oneroster;

/** A resource, filter or mapper of the roster: the application consists of the beans that are one. */
public interface RosterPart {

    String ROOT = "/ims/oneroster/rostering/v1p2";
}
