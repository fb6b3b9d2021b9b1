package org.suivi.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** What stood behind the address of a page, which the addresses of its forms leave out. */
final class ViewQuery {

    private ViewQuery() {}

    static String of(FacesContext faces) {
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
            .filter(parameter -> parameter.getStringValue(faces) != null)
            .map(parameter -> part(parameter, faces)).collect(Collectors.joining("&"));
    }

    private static String part(UIViewParameter parameter, FacesContext faces) {
        return parameter.getName() + "=" + URLEncoder.encode(parameter.getStringValue(faces), UTF_8);
    }
}
