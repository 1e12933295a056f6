package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.templates.AppTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The tabs that apps add to an issue's activity: {@code issue-tabpanel} modules, by their {@code order}. */
@Component
public final class IssueTabs {
    private static final Logger log = LoggerFactory.getLogger(IssueTabs.class);

    private final Plugins plugins;
    private final AppTemplates templates;
    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    IssueTabs(Plugins plugins, AppTemplates templates, Texts texts, JiraAuthenticationContext authentication) {
        this.plugins = plugins;
        this.templates = templates;
        this.texts = texts;
        this.authentication = authentication;
    }

    /** Those that want to be shown on this issue to this reader. */
    public List<IssueTab> shown(Issue issue, ApplicationUser reader) {
        return plugins.modules("issue-tabpanel").stream().sorted(Comparator.comparingInt(IssueTabs::order))
                .flatMap(module -> tab(module, issue, reader).stream()).toList();
    }

    private Optional<IssueTab> tab(PluginModule module, Issue issue, ApplicationUser reader) {
        try {
            AbstractIssueTabPanel panel = module.create(AbstractIssueTabPanel.class);
            panel.init(new TabView(module, templates));
            return panel.showPanel(issue, reader) ? Optional.of(new IssueTab(module.completeKey(), label(module), () -> entries(module, panel, issue, reader)))
                    : Optional.empty();
        } catch (NotPlayed notPlayed) {
            throw notPlayed;
        } catch (Exception failure) {
            // an edge of the host, as in Jira: what fails in one app's tab must not take the page of everybody with it
            log.error("The tab {} cannot be shown", module.completeKey(), failure);
            return Optional.empty();
        }
    }

    private static List<String> entries(PluginModule module, AbstractIssueTabPanel panel, Issue issue, ApplicationUser reader) {
        try {
            return panel.getActions(issue, reader).stream().map(IssueAction::getHtml).toList();
        } catch (NotPlayed notPlayed) {
            throw notPlayed;
        } catch (Exception failure) {
            // the same edge
            log.error("The tab {} cannot be shown", module.completeKey(), failure);
            return Stream.of(ModuleViews.errorBox(module)).toList();
        }
    }

    private String label(PluginModule module) {
        return module.child("label").map(label -> label.has("key") ? texts.text(authentication.getLocale(), label.attribute("key")) : label.text())
                .orElse(module.key());
    }

    private static int order(PluginModule module) {
        return module.child("order").map(order -> Integer.parseInt(order.text().trim())).orElse(Integer.MAX_VALUE);
    }
}
