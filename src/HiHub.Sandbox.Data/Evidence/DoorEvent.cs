namespace HiHub.Sandbox.Data.Evidence;

/// <summary>What can happen at a way in.</summary>
public enum DoorEventType
{
    /// <summary>A session opened with everything that was asked.</summary>
    SignedIn,

    /// <summary>The first proof was right; code, set-up or organisation are still to come.</summary>
    SignInBegun,
    SignInFailed,
    LockedOut,
    PasswordForgotten,
    PasswordChanged,
    PasswordReset,
    SecondFactorSet,
    IdentityLinked,
    IdentityUnlinked,
}

/// <summary><paramref name="Who"/>: a person's id, or the mark of a name that nobody has; a stranger's own words never stand here.</summary>
public sealed record DoorEvent(DoorEventType Type, string Who)
{
    public string? Organisation { get; init; }

    /// <summary>Of a failure, as the person was told it, or more exactly.</summary>
    public string? Code { get; init; }

    /// <summary>What was shown or is still missing.</summary>
    public string? What { get; init; }
    public string? AuthMethod { get; init; }
    public string? Ip { get; init; }
}
