package org.suivi.web.rig;

import java.io.File;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The copy of the application that carries what runs inside the server. */
class Deployments {

    @Deployment
    static WebArchive inside() {
        return ShrinkWrap.create(ZipImporter.class, "app-it.war")
            .importFrom(new File(System.getProperty("suivi.it.war"))).as(WebArchive.class)
            .addPackages(true, "org.suivi.web.inside");
    }
}
