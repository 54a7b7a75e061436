using System.Linq.Expressions;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Web.Features.Shared;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>One trial of the portfolio: where it stands, its running clocks by colour, and how many of its reports came late or not at all.</summary>
internal sealed record TrialLine(SandboxCase Case, string Organisation, IReadOnlyDictionary<ClockColour, int> Clocks, int LateReports)
{
    public DateOnly? LastDay => TrialTerm.LastDay(Case);

    public RiskLevel Risk => Case.Facts.Trial.RiskLevel;

    public int Phase => Case.Facts.Trial.Phase;
}

/// <summary>Which trials a portfolio shows; without a state all that are not closed.</summary>
internal sealed record TrialFilter(TrialState? State, RiskLevel? Risk, ClockColour? Colour, bool Late)
{
    /// <summary>What a portfolio holds by itself.</summary>
    public static Expression<Func<SandboxCase, bool>> IsOpen { get; } = row => row.TrialState != TrialState.New && row.TrialState != TrialState.Closed;
}

/// <summary>How many trials of a state have a clock of this colour, and none of a worse.</summary>
internal sealed record StateColours(TrialState State, IReadOnlyDictionary<ClockColour, int> Trials)
{
    public int Total => Trials.Values.Sum();
}
