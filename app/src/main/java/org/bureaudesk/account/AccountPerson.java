package org.bureaudesk.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person answerable for an account, with the dates an inspection asks for.
///
/// @param post the position held (职务)
/// @param vettedOn political vetting (政审); @param undertakingOn secrecy undertaking signed (保密承诺)
public record AccountPerson(
        PersonRole role,
        String name,
        String post,
        String phone,
        @Nullable LocalDate vettedOn,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate undertakingOn) {

    public static AccountPerson of(PersonRole role, String name, String phone) {
        return new AccountPerson(role, name, "", phone, null, null, null, null);
    }
}
