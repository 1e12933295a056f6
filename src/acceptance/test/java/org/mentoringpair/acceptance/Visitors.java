package org.mentoringpair.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/** The people of one story, each in a browser of their own; when the story fails, what they saw last is kept. */
public final class Visitors extends TestWatcher {
    private final Jira jira;
    private final List<Visitor> present = new ArrayList<>();

    public Visitors(Jira jira) {
        this.jira = jira;
    }

    public Visitor loggedIn(String person) {
        Visitor visitor = Visitor.loggedIn(person, jira);
        present.add(visitor);
        return visitor;
    }

    public Visitor anonymous() {
        Visitor visitor = Visitor.anonymous(jira);
        present.add(visitor);
        return visitor;
    }

    @Override
    protected void failed(Throwable problem, Description story) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).picture("failed-" + story.getTestClass().getSimpleName() + "-" + i);
        }
    }

    @Override
    protected void finished(Description story) {
        present.forEach(Visitor::close);
        present.clear();
    }
}
