using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>Whose deciders decide a case: the authority of its regime or, for what the State Bank's branches handle, a branch (TT 19/2026/TT-NHNN).</summary>
public static class DecidingAuthority
{
    private const string Branch = "NHNN-KV";

    /// <summary><paramref name="organisation"/>: the code of the organisation that the decider acts for.</summary>
    public static bool Is(string organisation, SandboxCase @case, RegimePack pack) =>
        IsAtBranch(@case)
            ? organisation.StartsWith(Branch, StringComparison.Ordinal)
            : string.Equals(organisation, pack.DecidingAuthority, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the organisation decides any case of this regime.</summary>
    public static bool MayBe(string organisation, RegimePack pack) =>
        (pack.Status != PackStatus.Elsewhere && string.Equals(organisation, pack.DecidingAuthority, StringComparison.OrdinalIgnoreCase))
        || (pack.Code == LegalPosition.StateBank && organisation.StartsWith(Branch, StringComparison.Ordinal));

    private static bool IsAtBranch(SandboxCase @case) =>
        @case.Regime == LegalPosition.StateBank
        && LegalPosition.Of(@case, @case.ActedAt, @case.Facts.Intake.Solution).Flags.Contains(LegalFlag.RegionalBranch);
}
