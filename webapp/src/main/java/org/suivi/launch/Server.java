package org.suivi.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;

/** Payara Micro inside this process. */
final class Server {

    /** Whether the server lets anybody in. Until the application answers, Payara would say that nothing is here. */
    static final String DOOR = "configs.config.server-config.network-config.network-listeners"
        + ".network-listener.http-listener.enabled";

    private Server() {}

    /** Starts the server and the application; it answers when this returns, and takes no connection before. */
    static void start(Settings settings, ServerFiles files) throws Exception {
        if (Thread.currentThread().getContextClassLoader() == null) {
            Thread.currentThread().setContextClassLoader(Server.class.getClassLoader());
        }
        // Read by Java once, with the first call to another system: those name the host by themselves.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        // As deploy-xml-validation in preboot.asadmin: what is packaged here was validated when it was tested.
        System.setProperty("org.jboss.weld.xml.disableValidating", "true");
        AdminCommandRunner commands = ServerLauncher.launch(files.path("root"), files.arguments(settings));
        deploy(files.path("ROOT.war"));
        open(commands);
    }

    /** The server answers a command that it has not carried out, too. */
    static void open(AdminCommandRunner server) {
        ClusterCommandResult opened = server.run("set", DOOR + "=true");
        if (opened.getExitStatus() == ExitStatus.FAILURE)
            throw new Unable("Suivi started, but could not open its port: " + opened.getOutput());
    }

    /** Payara stays up, with nothing in it, when an application fails to start: only this tells. */
    private static void deploy(Path war) {
        PayaraMicroRuntime runtime = PayaraMicro.getInstance().getRuntime();
        if (!runtime.deploy("ROOT", "/", war.toFile()) || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new Unable("Suivi could not start; the messages above say why.");
        }
    }

    /** Payara waits long and says little when its port is taken. Nobody is listened to: they would be cut off. */
    static void requireFreePort(Settings settings) {
        int port = settings.port();
        String address = settings.get(Setting.ADDRESS);
        try (var probe = new Socket()) {
            // What is left of the connections of the run before does not count, as for the server itself.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new Unable("Port " + port + " on " + address + " cannot be used (" + taken.getMessage()
                + "). Set SUIVI_PORT to another one.", taken);
        }
    }
}
