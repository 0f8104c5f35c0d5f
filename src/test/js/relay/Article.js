import { graphql } from 'relay-runtime';

graphql`
  query ArticleQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...Article_statements @alias
    }
  }
`;

graphql`
  fragment Article_statements on Article
  @refetchable(queryName: "ArticleStatementsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    title
    statements(first: $count, after: $cursor) @connection(key: "Article_statements") {
      totalCount
      edges {
        cursor
        node {
          id
          text
          polarity
          speaker {
            name
          }
        }
      }
    }
  }
`;

graphql`
  mutation MergeMutation($input: MergeActorsInput!) {
    mergeActors(input: $input) {
      actor {
        id
        name
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;
