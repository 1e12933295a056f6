package org.mentoringpair.sandbox.issues;

import org.junit.AfterClass;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Runs a test on H2 and on PostgreSQL; the tests of a class share one small Jira on each. */
@RunWith(Parameterized.class)
public abstract class OnBothDatabases {
    private static SmallJira running;

    @Parameterized.Parameter
    public Databases make;

    protected SmallJira jira;

    @Parameterized.Parameters(name = "{0}")
    public static Databases[] makes() {
        return Databases.values();
    }

    @Parameterized.BeforeParam
    public static void start(Databases make) {
        running = new SmallJira(make);
    }

    @Parameterized.AfterParam
    public static void stop() {
        running.close();
    }

    @AfterClass
    public static void forget() {
        running = null;
    }

    @Before
    public void take() {
        jira = running;
        jira.events.clear();
    }
}
