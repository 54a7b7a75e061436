namespace HiHub.Sandbox.Domain;

/// <summary>A part in one case, which is not a global role.</summary>
public enum Part
{
    Handler,
    Monitor,
    CouncilChair,
    CouncilSecretary,
    CouncilMember,

    /// <summary>Held by an organisation: an agency asked for its opinion.</summary>
    Consulted,

    /// <summary>Held by an organisation: the HiHUB member that hosts the test.</summary>
    Host,
}

/// <summary><paramref name="Holder"/> is a person's id, or an organisation's code for <see cref="Part.Consulted"/> and <see cref="Part.Host"/>.</summary>
public sealed record PartHolder(Part Part, string Holder);
