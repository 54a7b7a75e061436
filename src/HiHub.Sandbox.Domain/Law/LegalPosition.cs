namespace HiHub.Sandbox.Domain.Law;

/// <summary>Which law handles a dossier, by the day on which it was received complete (Luật Thủ đô 2026 Đ36.2, Đ36.4).</summary>
public static class LegalPosition
{
    public const string Before = "HN-LTD2024";
    public const string Now = "HN-LTD2026";

    private static readonly DateOnly s_turn = new(2026, 7, 1);

    /// <summary>The regime of a dossier accepted on the day; a regime of another authority stays.</summary>
    public static string RegimeFor(string regime, DateOnly receivedOn) =>
        regime is not (Before or Now) ? regime
        : receivedOn < s_turn ? Before
        : Now;

    /// <summary>A trial permitted before the 2026 law and still open on its first day goes on under its approved plan, with no new approval (Đ36.2).</summary>
    public static bool IsGrandfathered(SandboxCase @case) =>
        @case.Regime == Before
        && @case.Facts.Approval.Permit is { } permit
        && permit.IssuedOn < s_turn
        && !(@case.Facts.Exit.ClosedAt is { } closed && OfficeTime.DayOf(closed) < s_turn);
}
