package org.mentoringpair.sandbox.jql;

public class SearchOnPostgreSqlTest extends SearchContract {
    @Override
    SearchedJira start() {
        return SearchedJira.onPostgreSql();
    }
}
