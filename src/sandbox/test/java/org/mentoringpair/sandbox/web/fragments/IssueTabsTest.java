package org.mentoringpair.sandbox.web.fragments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.web.WebOnLoopback;
import org.mockito.Mockito;

public class IssueTabsTest {
    private static final String HERE = IssueTabsTest.class.getName();

    private final Issue issue = Mockito.mock(Issue.class);
    private WebOnLoopback web;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString());
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void tabs_stand_in_their_order_and_only_where_they_want_to_be_shown() {
        web.install(tab("last", "Diary", "<order>30</order>") + tab("nobody", "Hidden", "<order>5</order>") + tab("first", "Diary", "<order>10</order>"));

        assertThat(tabs()).extracting(IssueTab::getCompleteKey).containsExactly("example.garden:first", "example.garden:last");
        assertThat(tabs()).extracting(IssueTab::getLabel).containsOnly("[garden.diary]");
    }

    @Test
    public void entries_are_rendered_with_the_modules_view_and_escaped() {
        web.install(tab("diary", "Diary", ""));

        assertThat(tabs().get(0).entries()).extracting(String::strip).containsExactly("<p>&lt;beans&gt;</p>", "<p>peas</p>");
    }

    @Test
    public void a_tab_that_fails_leaves_the_others_standing() {
        web.install(tab("failing", "Storm", "<order>1</order>") + tab("fine", "Diary", "<order>2</order>"));

        assertThat(tabs()).hasSize(2);
        assertThat(tabs().get(0).entries().get(0)).contains("Error rendering 'example.garden:failing'");
    }

    @Test
    public void a_tab_without_a_view_in_velocity_is_not_played() {
        web.install("<issue-tabpanel key=\"soy\" class=\"" + HERE + "$Diary\"><resource type=\"soy\" name=\"view\" location=\"x\"/></issue-tabpanel>");

        assertThatThrownBy(() -> tabs().get(0).entries()).isInstanceOf(NotPlayed.class);
    }

    private List<IssueTab> tabs() {
        return web.bean(IssueTabs.class).shown(issue, null);
    }

    private static String tab(String key, String type, String inside) {
        return "<issue-tabpanel key=\"" + key + "\" class=\"" + HERE + "$" + type + "\"><label key=\"garden.diary\"/>" + inside
                + "<resource type=\"velocity\" name=\"view\" location=\"bed.vm\"/></issue-tabpanel>";
    }

    public static class Diary extends AbstractIssueTabPanel {
        @Override
        public List<IssueAction> getActions(Issue issue, ApplicationUser reader) {
            return List.of(new Line(descriptor, "<beans>"), new Line(descriptor, "peas"));
        }

        @Override
        public boolean showPanel(Issue issue, ApplicationUser reader) {
            return true;
        }
    }

    public static class Hidden extends Diary {
        @Override
        public boolean showPanel(Issue issue, ApplicationUser reader) {
            return false;
        }
    }

    public static class Storm extends Diary {
        @Override
        public List<IssueAction> getActions(Issue issue, ApplicationUser reader) {
            throw new IllegalStateException("hail");
        }
    }

    private static final class Line extends AbstractIssueAction {
        private final String crop;

        private Line(IssueTabPanelModuleDescriptor descriptor, String crop) {
            super(descriptor);
            this.crop = crop;
        }

        @Override
        public Date getTimePerformed() {
            return Date.from(Instant.EPOCH);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected void populateVelocityParams(Map params) {
            params.put("bed", crop);
        }
    }
}
