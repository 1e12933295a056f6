package org.mentoringpair.demo;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import jrjc.com.atlassian.util.concurrent.Promise;

/** Atlassian's REST client, logged in once for each person. */
final class Clients implements AutoCloseable {
    private static final int NO_STATUS = 0;

    private final Target target;
    private final Map<String, JiraRestClient> clients = new HashMap<>();

    Clients(Target target) {
        this.target = target;
    }

    /**
     * What the client brings back for this person.
     *
     * @param what is asked for, to be named if it is refused
     */
    <T> T ask(String person, String what, Function<JiraRestClient, Promise<T>> question) {
        try {
            return question.apply(clients.computeIfAbsent(person, this::loggedIn)).claim();
        } catch (RestClientException refused) {
            throw DemoFailed.refused(target.login(person).username(), what, refused.getStatusCode().or(NO_STATUS), refused.getMessage());
        }
    }

    private JiraRestClient loggedIn(String person) {
        Login login = target.login(person);
        return new AsynchronousJiraRestClientFactory().createWithBasicHttpAuthentication(URI.create(target.address()), login.username(), login.password());
    }

    @Override
    public void close() {
        for (JiraRestClient client : clients.values()) {
            try {
                client.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
