using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>The colour under which a running clock is counted; the words beside it say the same.</summary>
public enum ClockColour
{
    Green,
    Yellow,
    Orange,
    Red,
}

public static class ClockColours
{
    public static ClockColour Of(EscalationLevel level) =>
        level switch
        {
            EscalationLevel.OnTime => ClockColour.Green,
            EscalationLevel.Amber => ClockColour.Yellow,
            EscalationLevel.Red => ClockColour.Orange,
            EscalationLevel.ApologyDue or EscalationLevel.Overdue => ClockColour.Red,
        };

    /// <summary>The levels that share a colour, lowest and highest.</summary>
    public static (EscalationLevel Lowest, EscalationLevel Highest) Levels(ClockColour colour) =>
        colour switch
        {
            ClockColour.Green => (EscalationLevel.OnTime, EscalationLevel.OnTime),
            ClockColour.Yellow => (EscalationLevel.Amber, EscalationLevel.Amber),
            ClockColour.Orange => (EscalationLevel.Red, EscalationLevel.Red),
            ClockColour.Red => (EscalationLevel.ApologyDue, EscalationLevel.Overdue),
        };

    /// <summary>As tags and bars name it.</summary>
    public static string Name(ClockColour colour) =>
        colour switch
        {
            ClockColour.Green => "green",
            ClockColour.Yellow => "yellow",
            ClockColour.Orange => "orange",
            ClockColour.Red => "red",
        };
}
