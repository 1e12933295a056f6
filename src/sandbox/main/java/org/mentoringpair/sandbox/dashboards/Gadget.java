package org.mentoringpair.sandbox.dashboards;

/**
 * What an app offers for dashboards, as the directory shows it. Public for templates.
 *
 * @param moduleKey complete key of the {@code dashboard-item} module
 * @param thumbnail address below the context path, empty where there is no picture
 */
public record Gadget(String moduleKey, String title, String description, String author, String thumbnail) {
    public String getModuleKey() {
        return moduleKey;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getAuthor() {
        return author;
    }

    public String getThumbnail() {
        return thumbnail;
    }
}
