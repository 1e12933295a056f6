package org.mentoringpair.sandbox.dashboards;

/**
 * An item as the dashboard shows it. Public for its template.
 *
 * @param amdModule   what runs it in the browser, empty where nothing does
 * @param preferences a JSON object
 * @param viewHtml    what the server rendered, markup
 */
public record ShownItem(long id, String title, String amdModule, boolean configurable, String preferences, String viewHtml) {
    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getAmdModule() {
        return amdModule;
    }

    public boolean isConfigurable() {
        return configurable;
    }

    public String getPreferences() {
        return preferences;
    }

    public String getViewHtml() {
        return viewHtml;
    }
}
