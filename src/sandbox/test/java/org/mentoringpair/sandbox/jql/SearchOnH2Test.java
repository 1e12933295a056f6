package org.mentoringpair.sandbox.jql;

public class SearchOnH2Test extends SearchContract {
    @Override
    SearchedJira start() {
        return SearchedJira.onH2();
    }
}
