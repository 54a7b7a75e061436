using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.People;

/// <summary>What ties an official or a council member to an applicant, so that they are out of its cases by themselves.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Relation>))]
public enum Relation
{
    SameOrganisation,
    SameTaxCode,
    Family,
    Shareholding,
}

public static class Relations
{
    public static LocalText Name(this Relation relation) =>
        relation switch
        {
            Relation.SameOrganisation => new("cùng tổ chức với bên đề nghị", "member of the applicant's organisation"),
            Relation.SameTaxCode => new("cùng mã số thuế với bên đề nghị", "member of an organisation with the applicant's tax code"),
            Relation.Family => new("quan hệ gia đình với bên đề nghị", "family tie with the applicant"),
            Relation.Shareholding => new("có cổ phần, vốn góp tại bên đề nghị", "shareholding in the applicant"),
        };
}
