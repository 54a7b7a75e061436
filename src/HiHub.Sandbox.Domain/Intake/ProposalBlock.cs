using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block B: what is proposed.</summary>
public sealed record ProposalBlock
{
    [MaxLength(300)] public string? TitleVi { get; init; }
    [MaxLength(300)] public string? TitleEn { get; init; }
    public ObjectType? ObjectType { get; init; }
    public ProposalField? Field { get; init; }
    /// <summary>Set in the banking field only: it decides which papers and which authority.</summary>
    public FintechSolution? FintechSolution { get; init; }
    [MaxLength(2000)] public string? Summary { get; init; }
    [MaxLength(1000)] public string? PublicSummary { get; init; }
    /// <summary>Technology readiness level.</summary>
    [Range(1, 9)] public int? Trl { get; init; }
    /// <summary>True when an AI system takes part in the test.</summary>
    public bool? UsesAi { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ObjectType>))]
public enum ObjectType { Technology, Process, Solution, Product, Service, BusinessModel, OtherModel }

[JsonConverter(typeof(CamelCaseEnumConverter<ProposalField>))]
public enum ProposalField
{
    Fintech, TransportUav, Health, Education, EnergyEnv, AiData, BlockchainAsset, EcommerceLogistics, SmartCity, Agri, CultureTourism, Other,
}

[JsonConverter(typeof(CamelCaseEnumConverter<FintechSolution>))]
public enum FintechSolution { CreditScoring, OpenApi, PeerToPeerLending }
