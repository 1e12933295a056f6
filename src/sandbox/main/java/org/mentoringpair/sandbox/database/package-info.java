/** Jira's own data in SQL tables, H2 or PostgreSQL; {@code schema.sql} is the whole of it. */
package org.mentoringpair.sandbox.database;
