package org.suivi.web.oneroster;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The service that school systems read rosters from. */
@ApplicationPath(RosterPart.ROOT)
public class RosterApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getBeans(RosterPart.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.disableMoxyJson", true,
            "jersey.config.disableJsonProcessing", true);
    }
}
