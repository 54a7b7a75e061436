namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>What may be done with one participant's data.</summary>
public static class Participants
{
    /// <summary>False from the instant of withdrawal on (INV-11), and once testing has ended.</summary>
    public static bool MayProcess(SandboxCase @case, string participant, DateTimeOffset at)
    {
        if (@case.Facts.Trial.EndedAt <= at)
            return false;
        foreach (var withdrawal in @case.Facts.Trial.Withdrawals)
            if (withdrawal.Participant == participant && withdrawal.At <= at)
                return false;
        return true;
    }
}
