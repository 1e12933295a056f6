/** Who may do what: global permissions, permission schemes, project roles. */
package org.mentoringpair.sandbox.permissions;
