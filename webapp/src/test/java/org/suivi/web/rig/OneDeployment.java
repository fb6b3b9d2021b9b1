package org.suivi.web.rig;

import java.util.List;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Lets all test classes share one deployment; Arquillian alone would start a server for each. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class,
            Shared.class).observer(Once.class);
    }

    /** Whatever the class, the deployment is that of {@link Deployments}. */
    public static class Shared implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass any) {
            return new AnnotationDeploymentScenarioGenerator().generate(new TestClass(Deployments.class));
        }
    }

    /** Deploys for the first class and keeps it; the adapter's shutdown hook ends the server. */
    public static class Once {

        private static final String RUNNER = "ArquillianServletRunnerEE9";

        private static DeploymentScenario kept;
        private static boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (deployed) return;
            deployed = true;
            context.proceed();
        }

        /** The adapter reads the server's log while it is written, and now and then misses the runner in it. */
        public void complete(@Observes ProtocolMetaData told) {
            HTTPContext context = told.getContexts(HTTPContext.class).iterator().next();
            if (context.getServletByName(RUNNER) == null) context.add(new Servlet(RUNNER, "/app-it"));
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {}
    }
}
