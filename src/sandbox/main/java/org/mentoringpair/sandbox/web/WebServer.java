package org.mentoringpair.sandbox.web;

/** The HTTP server of this node; one bean. The launcher starts it while the app is being installed. */
public interface WebServer {
    /** Listens on this port and serves; returns when it does. */
    void start(int port) throws Exception;

    void stop() throws Exception;
}
