namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Blocks A, B, C and L, and who submits.</summary>
internal static class ApplicationFields
{
    private const string Scope = SupplementReasons.UnclearScope;

    public static void Check(Dossier dossier, DeficiencyList list)
    {
        Applicant(dossier.Applicant ?? new(), list);
        Proposal(dossier.Proposal ?? new(), list);
        Innovation(dossier.Innovation ?? new(), list);
        Commitments(dossier.Commitments ?? new(), list);
        Submitter(dossier.SubmittedBy ?? new(), list);
        foreach (var (index, mark) in dossier.Confidentiality.Index())
            list.Need(mark.Mark is Openness.Public || !string.IsNullOrWhiteSpace(mark.Reason), Scope, $"$.confidentiality[{index}].reason",
                "lý do đề nghị hạn chế công khai", "the reason why the content is not public");
    }

    private static void Applicant(ApplicantBlock applicant, DeficiencyList list)
    {
        list.Need(applicant.Name, Scope, "$.applicant.name", "tên tổ chức, cá nhân đề nghị", "the applicant's name");
        list.Hold(IsDigits(applicant.TaxCode, 10, 13), Scope, "$.applicant.taxCode", "Mã số thuế/mã số doanh nghiệp phải gồm 10 hoặc 13 chữ số.",
            "The tax or enterprise code must have 10 or 13 digits.");
        list.Need(applicant.Type is not null, Scope, "$.applicant.type", "loại hình tổ chức", "the type of applicant");
        list.Need(applicant.HeadquartersWard, Scope, "$.applicant.headquartersWard", "phường, xã đặt trụ sở chính", "the ward of the head office");
        var representative = applicant.LegalRepresentative ?? new();
        list.Need(representative.Name, Scope, "$.applicant.legalRepresentative.name", "họ tên người đại diện theo pháp luật", "the legal representative's name");
        list.Hold(IsDigits(representative.PersonalId, 12), Scope, "$.applicant.legalRepresentative.personalId",
            "Số định danh cá nhân của người đại diện phải gồm 12 chữ số.", "The representative's personal identification number must have 12 digits.");
        list.Need(representative.Position, Scope, "$.applicant.legalRepresentative.position", "chức vụ người đại diện", "the representative's position");
    }

    private static void Proposal(ProposalBlock proposal, DeficiencyList list)
    {
        list.Need(proposal.TitleVi, Scope, "$.proposal.titleVi", "tên đề án thử nghiệm bằng tiếng Việt", "the Vietnamese title");
        list.Need(proposal.ObjectType is not null, Scope, "$.proposal.objectType", "đối tượng thử nghiệm", "the kind of object tested");
        list.Need(proposal.Field is not null, Scope, "$.proposal.field", "lĩnh vực thử nghiệm", "the field");
        list.Need(proposal.Summary, Scope, "$.proposal.summary", "tóm tắt đề án", "the summary");
        list.Need(proposal.PublicSummary, Scope, "$.proposal.publicSummary", "tóm tắt dùng để công khai", "the public summary");
    }

    private static void Innovation(InnovationBlock innovation, DeficiencyList list)
    {
        list.Need(innovation.Novelty, Scope, "$.innovation.novelty", "thuyết minh tính mới", "what is new");
        list.Need(innovation.Comparison, Scope, "$.innovation.comparison", "so sánh với giải pháp hiện có", "the comparison with what exists");
        list.Need(innovation.PublicBenefit, Scope, "$.innovation.publicBenefit", "lợi ích công cộng", "the public benefit");
        list.Need(innovation.Readiness, Scope, "$.innovation.readiness", "bằng chứng về mức độ sẵn sàng", "the evidence of readiness");
    }

    private static void Commitments(Commitments commitments, DeficiencyList list)
    {
        const string reason = SupplementReasons.NotSigned;
        list.Need(commitments.Truthful is true, reason, "$.commitments.truthful", "cam kết về tính trung thực của hồ sơ", "the commitment to truth");
        list.Need(commitments.Compliance is true, reason, "$.commitments.compliance", "cam kết tuân thủ quy chế thử nghiệm", "the commitment to comply");
        list.Need(commitments.Reporting is true, reason, "$.commitments.reporting", "cam kết báo cáo", "the commitment to report");
        list.Need(commitments.PublishResults is true, reason, "$.commitments.publishResults", "đồng ý công bố kết quả", "the consent to publish results");
        list.Need(commitments.AcceptInspection is true, reason, "$.commitments.acceptInspection", "cam kết chấp hành kiểm tra", "the acceptance of inspection");
    }

    private static void Submitter(SubmittedBy submitter, DeficiencyList list)
    {
        const string reason = SupplementReasons.Authorisation;
        list.Need(submitter.Part is not null && !string.IsNullOrWhiteSpace(submitter.Name), reason, "$.submittedBy", "thông tin người nộp hồ sơ", "who submits");
        if (submitter.Part is not SubmitterPart.AuthorisedPerson)
            return;
        var authorisation = submitter.Authorisation ?? new();
        list.Need(authorisation.Number, reason, "$.submittedBy.authorisation.number", "số giấy ủy quyền", "the number of the authorisation");
        list.Need(authorisation.Scope, reason, "$.submittedBy.authorisation.scope", "phạm vi ủy quyền", "the scope of the authorisation");
        list.Need(authorisation.ValidUntil is not null, reason, "$.submittedBy.authorisation.validUntil", "thời hạn ủy quyền", "the end of the authorisation");
    }

    private static bool IsDigits(string? text, params int[] lengths) => text is not null && lengths.Contains(text.Length) && text.All(char.IsAsciiDigit);
}
