package org.mentoringpair.sandbox.web;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mentoringpair.sandbox.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Jetty on the loopback address alone; whoever starts the sandbox starts it last. */
@Component
final class HttpServer implements WebServer, DisposableBean {
    /** In bytes: room for a form of several long texts; fields that are too long are to be told at the field. */
    private static final int LARGEST_FORM = 4_000_000;

    private final FrontDoor frontDoor;
    private Server server;
    private ServerConnector connector;

    HttpServer(FrontDoor frontDoor) {
        this.frontDoor = frontDoor;
    }

    @Override
    public void start(int port) throws Exception {
        server = new Server(new QueuedThreadPool(32, 4));
        HttpConfiguration quiet = new HttpConfiguration();
        quiet.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(quiet));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(Settings.CONTEXT_PATH, ServletContextHandler.NO_SESSIONS);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.addServlet(new ServletHolder(frontDoor), "/*");
        server.setHandler(context);
        server.start();
    }

    /** The port in use; of interest to whoever started at port 0, which takes any that is free. */
    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public void destroy() throws Exception {
        stop();
    }
}
