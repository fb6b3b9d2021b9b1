package org.suivi.web.rest.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.web.rest.RestPart;

/** The interface that systems call: every bean that is a {@link RestPart}, and nothing else of the server's own. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getBeans(RestPart.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass).collect(Collectors.toSet());
    }

    /** No WADL, and nothing that reads or writes beans by itself. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.disableMoxyJson", true,
            "jersey.config.disableJsonProcessing", true);
    }
}
