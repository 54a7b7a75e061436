using AutoMapper;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Features;

/// <summary>The case's contract; nothing maps into the domain.</summary>
internal sealed class CaseProfile : Profile
{
    public CaseProfile() =>
        CreateMap<SandboxCase, CaseAnswer>()
            .ForCtorParam(nameof(CaseAnswer.StateCode), option => option.MapFrom(source => source.State.Code()))
            .ForCtorParam(nameof(CaseAnswer.TrialState), option => option.MapFrom(source => Begun(source.TrialState)))
            .ForCtorParam(nameof(CaseAnswer.TrialStateCode), option => option.MapFrom(source => BegunCode(source.TrialState)))
            .ForCtorParam(nameof(CaseAnswer.Parties), option => option.MapFrom(_ => Array.Empty<PartHolder>()))
            .ForMember(view => view.LegalPosition, option => option.Ignore())
            .ForMember(view => view.ChainHead, option => option.Ignore())
            .ForMember(view => view.Asked, option => option.Ignore())
            .ForMember(view => view.Clocks, option => option.Ignore())
            .ForMember(view => view.Actions, option => option.Ignore())
            .ForMember(view => view.Pending, option => option.Ignore());

    private static TrialState? Begun(TrialState state) => state == TrialState.New ? null : state;

    private static string? BegunCode(TrialState state) => state == TrialState.New ? null : state.Code();
}
