package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.resources.LibraryKeeping;
import org.mentoringpair.resources.LibraryReading.Found;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.resources.ResourceChangedMeanwhile;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where whoever removes a link or a story is asked whether they mean it, which cannot be undone. */
public final class RemoveResourcePage extends JiraWebActionSupport {
    private final LibraryDesk desk;
    private final LibraryKeeping keeping;
    private final ResourceViews views;
    private final Texts texts;
    private Found found;
    private Resource shown;
    private boolean changedMeanwhile;

    public RemoveResourcePage(LibraryDesk desk, LibraryKeeping keeping, ResourceViews views, Texts texts) {
        this.desk = desk;
        this.keeping = keeping;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return ResourceFormPage.orMissing(() -> asked(opened().resource()));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return ResourceFormPage.orMissing(() -> {
            opened();
            try {
                keeping.remove(desk.asking(), found.resource().id(), Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("version"))).orElse(0));
                return getRedirect(getBack());
            } catch (ResourceChangedMeanwhile changed) {
                changedMeanwhile = true;
                return asked(changed.now());
            }
        });
    }

    private Found opened() {
        found = keeping.removable(desk.asking(), LibraryDesk.id(getHttpRequest().getParameter("id")));
        return found;
    }

    private String asked(Resource now) {
        desk.dress();
        shown = now;
        return "input";
    }

    public String getId() {
        return String.valueOf(shown.id());
    }

    public String getVersion() {
        return String.valueOf(shown.version());
    }

    /** The one that would be gone. */
    public List<ResourceView> getResources() {
        return views.views(List.of(Rated.unrated(shown)), found.reader());
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getBack() {
        return LibraryDesk.page(found.resource().programmeId());
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
