package org.suivi.web.login;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request and its answer, where a seat is taken or left. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** The one that Faces works on. */
    static Exchange ofPage() {
        ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
        return new Exchange((HttpServletRequest) page.getRequest(), (HttpServletResponse) page.getResponse());
    }
}
