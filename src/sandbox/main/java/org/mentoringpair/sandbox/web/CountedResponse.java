package org.mentoringpair.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.mentoringpair.sandbox.activeobjects.AoStatements;

/** Tells with every response how many SQL statements Active Objects ran for it, and how many the sandbox to play Jira. */
final class CountedResponse extends HttpServletResponseWrapper {
    static final String HEADER = "X-Sandbox-Ao-Statements";
    static final String HEADER_OF_JIRA = "X-Sandbox-Jira-Statements";

    private final AoStatements statements;

    CountedResponse(HttpServletResponse response, AoStatements statements) {
        super(response);
        this.statements = statements;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        tell();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        tell();
        return super.getWriter();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        tell();
        super.sendRedirect(location);
    }

    /** Says the count as it stands; what has been sent already stays as it was. */
    void tell() {
        if (!isCommitted()) {
            setHeader(HEADER, Integer.toString(statements.count()));
            setHeader(HEADER_OF_JIRA, Integer.toString(statements.countOfJira()));
        }
    }
}
