using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// Which law handles a case, and why. The moment at which the dossier was received complete decides, to the minute of the office's time
/// (Luật Thủ đô 2026 Đ36.2, Đ36.4; TT 19/2026/TT-NHNN Đ5); a decision taken later changes nothing.
/// </summary>
public sealed record LegalPosition(string Regime, IReadOnlyList<LegalFlag> Flags, IReadOnlyList<LegalReason> Reasons)
{
    public const string Before = "HN-LTD2024";
    public const string Now = "HN-LTD2026";
    public const string StateBank = "SBV-ND94";

    private static readonly DateOnly s_turnDay = new(2026, 7, 1);
    private static readonly DateTimeOffset s_branchesFrom = OfficeTime.StartOf(new(2026, 6, 30));

    /// <summary>00:00 of 1 July 2026 at the office, as UTC: the 2026 law takes over.</summary>
    public static DateTimeOffset Turn { get; } = OfficeTime.StartOf(s_turnDay);

    /// <summary>The regime of a dossier accepted on the day; a regime of another authority stays.</summary>
    public static string RegimeFor(string regime, DateOnly receivedOn) =>
        !IsCapital(regime) ? regime
        : receivedOn < s_turnDay ? Before
        : Now;

    /// <summary>True for the two laws of the capital, of which one follows the other.</summary>
    public static bool IsCapital(string regime) => regime is Before or Now;

    /// <summary>A trial permitted before the 2026 law and still open on its first day goes on under its approved plan, with no new approval (Đ36.2).</summary>
    public static bool IsGrandfathered(SandboxCase @case, DateTimeOffset now) =>
        @case.Regime == Before && IsGrandfathered(LegalMoments.Of(@case), now);

    /// <summary><paramref name="solution"/>: which of the State Bank's offices handles it; null where the dossier names none.</summary>
    public static LegalPosition Of(SandboxCase @case, DateTimeOffset now, FintechSolution? solution = null) =>
        Of(@case.Regime, LegalMoments.Of(@case), now, solution);

    public static LegalPosition Of(string regime, LegalMoments moments, DateTimeOffset now, FintechSolution? solution = null)
    {
        var found = new Found();
        if (moments.ReceivedAt is null)
            found.Add(LegalReasons.NotReceived, LegalFlag.NotReceived);
        if (IsCapital(regime))
            return OfCapital(moments, now, found);
        if (regime == StateBank)
            OfStateBank(moments, solution, found);
        else
            found.Add(LegalReasons.OwnAuthority(regime));
        return found.Under(regime);
    }

    private static LegalPosition OfCapital(LegalMoments moments, DateTimeOffset now, Found found)
    {
        if (moments.ReceivedAt is not { } received)
        {
            found.Add(now < Turn ? LegalReasons.DependsOnReceipt : LegalReasons.NewLawFrom(moments.FiledAt));
            return found.Under(RegimeFor(Now, OfficeTime.DayOf(now)));
        }
        if (received >= Turn)
        {
            found.Add(LegalReasons.ReceivedAfter(received, moments.FiledAt));
            return found.Under(Now);
        }
        found.Add(LegalReasons.ReceivedBefore(received), LegalFlag.ReceivedUnderEarlierLaw);
        if (moments.DecidedAt >= Turn)
            found.Add(LegalReasons.DecidedLater(moments.DecidedAt.Value));
        if (IsGrandfathered(moments, now))
            found.Add(LegalReasons.Grandfathered(moments.DecidedAt!.Value), LegalFlag.Grandfathered);
        if (moments.Aligned)
            found.Add(LegalReasons.Aligned, LegalFlag.AlignedUnderArt36);
        return found.Under(Before);
    }

    private static void OfStateBank(LegalMoments moments, FintechSolution? solution, Found found)
    {
        if (moments.ReceivedAt < s_branchesFrom)
            found.Add(LegalReasons.StaysWithHeadOffice(moments.ReceivedAt.Value), LegalFlag.HeadOffice);
        else if (solution == FintechSolution.PeerToPeerLending)
            found.Add(LegalReasons.LendingAtHeadOffice, LegalFlag.HeadOffice);
        else if (solution is null)
            found.Add(LegalReasons.OfficeBySolution);
        else
            found.Add(LegalReasons.AtBranch, LegalFlag.RegionalBranch);
    }

    private static bool IsGrandfathered(LegalMoments moments, DateTimeOffset now) =>
        now >= Turn && moments.DecidedAt < Turn && !(moments.ClosedAt < Turn);

    private sealed class Found
    {
        private readonly List<LegalFlag> _flags = [];
        private readonly List<LegalReason> _reasons = [];

        public void Add(LegalReason reason, LegalFlag? flag = null)
        {
            _reasons.Add(reason);
            if (flag is { } one)
                _flags.Add(one);
        }

        public LegalPosition Under(string regime) => new(regime, _flags, _reasons);
    }
}

/// <summary>AlignedUnderArt36: adjusted to the 2026 law by a decision under its Article 36.2.</summary>
public enum LegalFlag
{
    NotReceived,
    ReceivedUnderEarlierLaw,
    Grandfathered,
    AlignedUnderArt36,
    HeadOffice,
    RegionalBranch,
}

/// <summary>One sentence of the answer and what it rests on.</summary>
public sealed record LegalReason(LocalText Text, LegalBasis Basis)
{
    /// <summary>The basis in the words that a screen shows.</summary>
    public LocalText Citation => Basis.Cite();
}
